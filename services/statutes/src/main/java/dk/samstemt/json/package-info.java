/**
 * The one strict JSON reader and canonical writer (RFC 8785) of the installation, and the digests made from its bytes.
 *
 * <p>Uses the JDK only and knows nothing of statutes. {@code platform}, every service and the verifier may use it;
 * all bytes that are hashed, signed or published are written here and nowhere else.
 */
package dk.samstemt.json;
