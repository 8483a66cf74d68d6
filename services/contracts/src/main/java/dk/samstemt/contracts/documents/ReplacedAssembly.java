package dk.samstemt.contracts.documents;

/**
 * The assembly a notice replaces: it was not lawfully convened for its day (GA-13).
 *
 * @param assembly the assembly
 * @param day      its civil day (ISO)
 */
public record ReplacedAssembly(String assembly, String day) {
}
