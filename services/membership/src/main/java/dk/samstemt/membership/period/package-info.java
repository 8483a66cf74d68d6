/** When grants and mandates hold, and how they end; for the features of this service. */
package dk.samstemt.membership.period;
