package dk.samstemt.portal.testkit;

/** Items that change the statutes, as services tell of them, and what every page says of them. */
public final class Amended {

    /** In order, of {@link #item}. */
    public static final String[] WORDS_DA = {"Gældende ordlyd, § 7", "Gammel &lt;b&gt;nu&lt;/b&gt;", "Foreslået ordlyd, § 7", "Ny", "Gældende overskrift, § 6", "Kontingent", "Foreslået overskrift, § 6",
        "Kontingent og bidrag", "Gældende ordlyd, § 8", "Væk", "Bestemmelsen ophæves.", "Ny bestemmelse, § 9", "Tilføjes"};
    public static final String[] WORDS_EN = {"Wording in force, § 7", "Proposed wording, § 7", "Heading in force, § 6", "Proposed heading, § 6", "The provision is repealed.", "New provision, § 9"};
    public static final String[] FIGURES_DA = {"Tal, regler og parter, som punkt 2 ændrer", "Tal, regel eller part", "Bestemmelse", "Nu", "Foreslået", "Fra og med", "Kontingent: &lt;i&gt;sats&lt;/i&gt;", "§ 6 stk. 2", "1,528 kr.",
        "1,400 kr.", "1. januar 2024"};
    public static final String[] FIGURES_EN = {"Figures, rules and parties changed by item 2", "Figure, rule or party", "Provision", "Now", "Proposed", "From", "Fee: rate", "§ 6 stk. 2", "DKK 1.528", "DKK 1.400", "1 January 2024"};

    private Amended() {
    }

    /** An item with every kind of change of words and one figure. */
    public static String item(int number) {
        return """
                {"item":"item-%1$d","number":%1$d,"title":{"da":"Ændring","en":"Amendment"},"outcome":"NOT_ADOPTED","texts":[
                 {"kind":"REPLACE_TEXT","provision":"§ 7","before":"Gammel <b>nu</b>","after":"Ny","wholeBefore":"Gammel","wholeAfter":"Ny"},
                 {"kind":"REPLACE_HEADING","provision":"§ 6","before":"Kontingent","after":"Kontingent og bidrag"},
                 {"kind":"REPEAL","provision":"§ 8","before":"Væk","after":null},{"kind":"INSERT","provision":"§ 9","before":null,"after":"Tilføjes"}],
                 "settings":[{"provision":"§ 6 stk. 2","what":{"da":"Kontingent: <i>sats</i>","en":"Fee: rate"},"before":{"da":"1,528 kr.","en":"DKK 1.528"},"after":{"da":"1,400 kr.","en":"DKK 1.400"},
                 "from":"2024-01-01"}]}""".formatted(number);
    }

    /** An item that changes no word, only a figure behind them. */
    public static String figureAlone(int number) {
        return """
                {"item":"item-%1$d","number":%1$d,"title":{"da":"Varsel","en":"Notice"},"texts":[],"settings":[{"provision":"§ 4 stk. 4","what":{"da":"Varsel for ekstraordinær","en":"Notice"},
                 "before":{"da":"28 dage","en":"28 days"},"after":{"da":"21 dage","en":"21 days"},"from":"2023-11-15"}]}""".formatted(number);
    }
}
