/** One ruling per item put to a decision, what is published of it, and what an adopted amendment sets off (GA-10, AM-3). */
package dk.samstemt.assembly.decision;
