/** Legal time of a demo as a client moves it, over the services' management ports. Used by the operator's page, the replay and the journeys. */
package dk.samstemt.portal.clock;
