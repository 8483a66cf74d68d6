/**
 * Fuzz targets and the test that runs them. A target takes bytes and throws when something does not hold; it is given to
 * Jazzer's own driver in a JVM of its own. What was ever found lies under {@code findings} and is tried on every build.
 */
package dk.samstemt.fuzz;
