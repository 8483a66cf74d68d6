/** Legal time as a client moves it, over the services' management ports. Used by the replay, the journeys and whoever shows the house. */
package dk.samstemt.quickstart.time;
