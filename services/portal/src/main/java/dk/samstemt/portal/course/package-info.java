/**
 * How an assembly went through the process, for everyone who watches over it: where all stand, and one assembly's way as a table and on the diagram of its
 * model, with scripts step by step. Areas link to it.
 */
package dk.samstemt.portal.course;
