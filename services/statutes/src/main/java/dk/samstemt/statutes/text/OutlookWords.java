package dk.samstemt.statutes.text;

import java.util.List;

/**
 * What a day of dispatch leads to, in words.
 *
 * @param headline the answer in one sentence
 * @param standings one sentence for each date, those that are missed first; empty where no day of the assembly is wished
 * @param earliest the earliest lawful day and how it was counted; one or two sentences
 * @param windows which days are lawful
 */
public record OutlookWords(String headline, List<String> standings, String earliest, List<String> windows) {
}
