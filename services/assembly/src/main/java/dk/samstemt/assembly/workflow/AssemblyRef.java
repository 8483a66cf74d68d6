package dk.samstemt.assembly.workflow;

/**
 * Names one assembly; the association is part of the name.
 *
 * @param association the association's id
 * @param assembly the assembly's id, unique within the installation
 */
public record AssemblyRef(String association, String assembly) {

    /** {@code <association>/<assembly>}: the key of events about it and the business key of its process instance. */
    public String key() {
        return association + "/" + assembly;
    }

    /** Reads a business key written by {@link #key()}. */
    public static AssemblyRef of(String key) {
        int slash = key.indexOf('/');
        return new AssemblyRef(key.substring(0, slash), key.substring(slash + 1));
    }
}
