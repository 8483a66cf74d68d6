/**
 * The way in: {@link dk.samstemt.statutes.Statutes} answers questions about one version of an association's statutes.
 *
 * <p>Pure Java on the JDK only: no clock, no I/O, no framework. Facts in, rulings out. Services may use this package
 * and the records of its neighbours; nothing here knows a service.
 */
package dk.samstemt.statutes;
