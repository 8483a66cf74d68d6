/** Where fault tests end the process. Any package may name a point it passes; only tests ask for one to be deadly. */
package dk.samstemt.platform.crash;
