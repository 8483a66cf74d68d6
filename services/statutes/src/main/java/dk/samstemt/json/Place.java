package dk.samstemt.json;

/** Where in a text: characters from 0, lines and columns from 1. */
record Place(int position, int line, int column) {

    static final Place NONE = new Place(-1, 0, 0);

    static Place of(String text, int position) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(position, line, position - start + 1);
    }
}
