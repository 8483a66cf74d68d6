package dk.samstemt.assembly.course;

import java.util.List;

/**
 * Some of the courses.
 *
 * @param courses the latest day first
 * @param next    give this as {@code after} to read on; null at the end
 */
record CoursesPage(List<CourseLine> courses, String next) {
}
