/**
 * What is refused before a request reaches anything that could act on it: a host that is not ours, a parameter that
 * comes twice, an encoding that hides the body, a caller in a hurry. Used by the platform's own set-up only; services
 * may declare {@link dk.samstemt.platform.manners.NeverRefused} beans.
 */
package dk.samstemt.platform.manners;
