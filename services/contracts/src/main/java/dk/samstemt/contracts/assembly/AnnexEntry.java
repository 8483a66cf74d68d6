package dk.samstemt.contracts.assembly;


/**
 * One annex, byte for byte (GA-3).
 *
 * @param annex     id of the annex
 * @param sha256    digest of its bytes
 * @param mediaType media type
 * @param bytes     size in bytes
 */
public record AnnexEntry(String annex, String sha256, String mediaType, long bytes) {
}
