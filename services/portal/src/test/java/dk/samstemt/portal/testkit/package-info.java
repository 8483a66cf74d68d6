/** Pages without a server or a database: a context with stubbed services, asked through MockMvc. For the tests of every area. */
package dk.samstemt.portal.testkit;
