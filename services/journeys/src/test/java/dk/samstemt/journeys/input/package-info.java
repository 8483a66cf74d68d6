/**
 * The catalogue of bad input, generated over every operation the services describe: each case says which row it is of,
 * what is sent, and the problem, code and pointer it must be answered with.
 */
package dk.samstemt.journeys.input;
