package dk.samstemt.assembly.process.planted;

/** Not an offender itself: others must not know it. */
public class InsideTheProcess {
}
