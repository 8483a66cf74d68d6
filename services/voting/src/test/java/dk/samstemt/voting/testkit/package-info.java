/** The voting service running on real servers, with a membership and an assembly that tell what those services would tell. */
package dk.samstemt.voting.testkit;
