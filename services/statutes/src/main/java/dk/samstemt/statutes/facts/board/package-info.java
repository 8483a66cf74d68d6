/**
 * What is told about the board when its law is asked: seats, meetings, votes, appointments. Records only; everybody may make them,
 * {@code rules.board} answers.
 */
package dk.samstemt.statutes.facts.board;
