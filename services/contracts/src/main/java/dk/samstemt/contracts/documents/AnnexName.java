package dk.samstemt.contracts.documents;


/**
 * An annex with the file name people see.
 *
 * @param annex     id of the annex
 * @param fileName  display name
 * @param sha256    digest of its bytes
 * @param mediaType media type
 * @param bytes     size in bytes
 */
public record AnnexName(String annex, String fileName, String sha256, String mediaType, long bytes) {
}
