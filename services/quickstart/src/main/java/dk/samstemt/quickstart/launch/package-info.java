/** What runs inside Maven's JVM: starts the quickstart's own JVM and waits for it. JDK only; nobody imports it. */
package dk.samstemt.quickstart.launch;
