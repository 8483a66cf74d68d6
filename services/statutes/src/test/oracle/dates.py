"""An independent calculation of every date of the statutes, for each day from 2019 to 2035.

It shares nothing with the Java code and uses no calendar library: days are Julian day numbers made by integer arithmetic
(Fliegel and van Flandern), periods are counted on a line of numbers, summer time is the European rule of the last Sundays.
The periods are typed in here from the text of the statutes, not read from a profile.

Each cell is a distance: from the day of its row to the date in days, to the moment in seconds (from 00:00 UTC of that day).
A date that does not exist is NONE.
"""
import gzip
import sys

WEEK = 7
NOTICE_ORDINARY = 10 * WEEK
NOTICE_EXTRAORDINARY = 3 * WEEK
PROPOSALS_IN = 6 * WEEK
OUT = 4 * WEEK
DISSOLUTION = 12 * WEEK
WINDOW = 6 * WEEK
UNAPPROVED = 14
NONE = 999999


def jdn(year, month, day):
    a = (14 - month) // 12
    y = year + 4800 - a
    m = month + 12 * a - 3
    return day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def civil(number):
    f = number + 1401 + (((4 * number + 274277) // 146097) * 3) // 4 - 38
    e = 4 * f + 3
    g = (e % 1461) // 4
    h = 5 * g + 2
    day = (h % 153) // 5 + 1
    month = (h // 153 + 2) % 12 + 1
    return e // 1461 - 4716 + (14 - month) // 12, month, day


def weekday(number):
    """1 is Monday."""
    return number % 7 + 1


def year_of(number):
    return civil(number)[0]


def last_sunday(year, month):
    last = jdn(year, month, 31)
    return last - weekday(last) % 7


def midnight(number):
    """The first second of a day in Copenhagen, counted from 00:00 UTC of Julian day 0 (as a civil day)."""
    year = year_of(number)
    summer = last_sunday(year, 3) < number <= last_sunday(year, 10)
    return number * 86400 - (7200 if summer else 3600)


def elections():
    found = []
    for year in (2021, 2025, 2029, 2033):
        tuesdays = [jdn(year, 11, day) for day in range(1, 31) if weekday(jdn(year, 11, day)) == 2]
        found.append(tuesdays[2])
    return found


ELECTIONS = elections()


def season_end(year):
    return jdn(year, 7, 1) - 1


def ordinary(first):
    """Earliest lawful day, breach, last day of those lawful days, and the earliest where lateness makes void."""
    year = year_of(first)
    if first <= season_end(year):
        return first, 0, season_end(year), first
    return first, 1, jdn(year, 12, 31), jdn(year + 1, 1, 1)


def withdrawal(received):
    year = year_of(received)
    if received > jdn(year, 6, 30):
        year += 1
    return jdn(year, 12, 31), jdn(year, 6, 30)


def withdrawal_after(received, raised):
    ends, last = withdrawal(received)
    if raised <= received <= raised + WINDOW:
        own = jdn(year_of(raised), 12, 31)
        if own < ends:
            return own, raised + WINDOW
        if own == ends:
            return ends, max(last, raised + WINDOW)
    return ends, last


def fee_day(first, fee_year):
    day = max(first, jdn(fee_year - 1, 1, 1))
    return day if day <= jdn(fee_year - 1, 12, 31) else None


def first_from(days, day):
    later = [found for found in days if found >= day]
    return min(later) if later else None


def last_before(days, day):
    earlier = [found for found in days if found < day]
    return max(earlier) if earlier else None


def cells(d):
    """Name and value of every cell of a day's row; clear is 1 for the reading of clear days (A-2)."""
    year = year_of(d)
    k = d * 37 % 130
    m = d * 13 % 60
    n = d * 7 % 40
    o = d * 11 % 100
    yield "weekday", weekday(d)
    for clear, tag in ((0, "exact"), (1, "clear")):
        def before(period):
            return -(period + clear)

        def after(day, period):
            return day + period + clear

        yield f"GA-7 notice {tag}", before(NOTICE_EXTRAORDINARY)
        yield f"GA-7 notice moment {tag}", midnight(d + before(NOTICE_EXTRAORDINARY) + 1) - d * 86400
        yield f"GA-7 earliest {tag}", after(0, NOTICE_EXTRAORDINARY)
        yield f"GA-7 spare {tag}", n - NOTICE_EXTRAORDINARY - clear
        yield f"GA-3 annexes extraordinary {tag}", before(NOTICE_EXTRAORDINARY)
        yield f"AM-5 wording extraordinary {tag}", before(NOTICE_EXTRAORDINARY)
        yield f"GA-3 annexes extraordinary weeks bind {tag}", before(OUT)
        yield f"GA-4 proposals in extraordinary weeks bind {tag}", before(PROPOSALS_IN)
        yield f"GA-2 notice {tag}", before(NOTICE_ORDINARY)
        yield f"GA-2 notice moment {tag}", midnight(d + before(NOTICE_ORDINARY) + 1) - d * 86400
        earliest, breach, until, strict = ordinary(after(d, NOTICE_ORDINARY))
        yield f"GA-2 earliest {tag}", earliest - d
        yield f"GA-27 breach {tag}", breach
        yield f"GA-1 until {tag}", until - d
        yield f"GA-27 earliest where late is void {tag}", strict - d
        first = after(d - o, NOTICE_ORDINARY)
        late = d > season_end(year)
        left = first <= season_end(year)
        yield f"GA-1 lawful {tag}", int(first <= d and not (late and left))
        yield f"GA-27 breach on the day {tag}", int(first <= d and late and not left)
        yield f"GA-4 proposals in {tag}", before(PROPOSALS_IN)
        yield f"GA-4 proposals out {tag}", before(OUT)
        yield f"GA-3 annexes {tag}", before(OUT)
        yield f"AM-5 wording in {tag}", before(PROPOSALS_IN)
        yield f"AM-5 wording out {tag}", before(OUT)
        for ahead in (1, 2):
            found = fee_day(after(d, NOTICE_EXTRAORDINARY), year + ahead)
            yield f"GA-15 earliest {ahead} {tag}", NONE if found is None else found - d
        yield f"DI-1 informed {tag}", before(DISSOLUTION)
        yield f"DI-1 notice where informing is convening {tag}", before(DISSOLUTION)
        yield f"DI-3 extraordinary same day {tag}", max(after(0, DISSOLUTION), after(0, NOTICE_EXTRAORDINARY))
        yield f"DI-3 extraordinary {tag}", max(after(0, DISSOLUTION), after(k, NOTICE_EXTRAORDINARY))
        yield f"DI-3 ordinary {tag}", max(after(0, DISSOLUTION), after(k, NOTICE_ORDINARY))
    yield "GA-1 last day", season_end(year) - d
    yield "GA-15 year", year + 1
    yield "GA-15 until", jdn(year, 12, 31) - d
    yield "GA-16 deadline", midnight(d + 1) - d * 86400
    yield "GA-11 unapproved from", midnight(d + UNAPPROVED) - d * 86400
    yield "MEM-2 days left", jdn(year + 1, 1, 1) - d
    yield "MEM-2 days of the year", jdn(year + 1, 1, 1) - jdn(year, 1, 1)
    ends, last = withdrawal(d)
    yield "MEM-4 ends", ends - d
    yield "MEM-4 last day", last - d
    yield "MEM-5 window", WINDOW
    ends, last = withdrawal_after(d, d - m)
    yield "MEM-5 ends", ends - d
    yield "MEM-5 last day", last - d
    yield "FEE-4 demand", jdn(year + 1, 3, 31) - d
    yield "BO-3 turn", (year - 2019) // 2 % 4
    yield "BO-7 warning", jdn(year, 10, 1) - d
    yield "BO-7 missing with one", int(d >= jdn(year, 10, 1))
    for name, found in (("BO-17 nominations", first_from([day + 1 for day in ELECTIONS], d)),
                        ("BO-17 next election", first_from(ELECTIONS, d)), ("BO-17 last election", last_before(ELECTIONS, d))):
        yield name, NONE if found is None else found - d


def plain_cells(d):
    """The plain local association: other numbers, an earlier season, no dissolution and no fee dates of its own."""
    year = year_of(d)
    end = jdn(year, 5, 1) - 1
    for clear, tag in ((0, "exact"), (1, "clear")):
        for name, period in (("GA-2 notice", 14), ("GA-7 notice", 14), ("GA-4 proposals in", 8), ("GA-4 proposals out", 4),
                             ("GA-3 annexes", 7), ("GA-3 annexes extraordinary", 14)):
            yield f"{name} {tag}", -(period + clear)
        first = d + 14 + clear
        yield f"GA-2 earliest {tag}", first - d
        yield f"GA-27 breach {tag}", int(first > jdn(year_of(first), 5, 1) - 1)
    yield "GA-1 last day", end - d
    yield "GA-15 until", jdn(year, 12, 31) - d
    leaves = year if d <= jdn(year, 9, 30) else year + 1
    yield "MEM-4 ends", jdn(leaves, 12, 31) - d
    yield "MEM-4 last day", jdn(leaves, 9, 30) - d


def years_on(d, years):
    """The last day of so many years that begin on a day."""
    year, month, day = civil(d)
    return jdn(year + years, month, day) - 1


def turns(year):
    """By reading of A-32: number of the turn a calendar year falls in, and the last year of that turn."""
    yield "from 2019", (year - 2019) // 2 % 4, year if (year - 2019) % 2 else year + 1
    later = (year - 2022) // 2, year if (year - 2022) % 2 else year + 1
    yield "first period to 2022", (later[0] + 1) % 4 if year > 2021 else 0, later[1] if year > 2021 else 2021
    yield "again from 2022", later[0] % 4 if year > 2021 else (year - 2019) // 2, later[1] if year > 2021 else 2020 if year < 2021 else 2021


EVES = [jdn(year, 1, 1) - 1 for year in range(2022, 2042, 4)]


def board_cells(d):
    """Terms of the board and its chairmanship, from the day the statutes began; election periods from 1 January 2022 (section 12, 1) every four years."""
    yield "BO-2 term ends", min(eve for eve in EVES if eve >= d) - d
    yield "BO-11 two years end", years_on(d, 2) - d
    for reading, turn, last in turns(year_of(d)):
        yield f"BO-3 turn {reading}", turn
        yield f"BO-11 turn ends {reading}", jdn(last, 12, 31) - d


def main(target, cells, first=jdn(2019, 1, 1)):
    lines = []
    for d in range(first, jdn(2035, 12, 31) + 1):
        row = list(cells(d))
        if not lines:
            lines.append("\t".join(["day"] + [name for name, _ in row]))
        lines.append("\t".join(["%04d-%02d-%02d" % civil(d)] + [str(value) for _, value in row]))
    with open(target, "wb") as out:
        out.write(gzip.compress(("\n".join(lines) + "\n").encode("ascii"), 9, mtime=0))
    print(len(lines) - 1, "days,", lines[0].count("\t"), "columns")


main(sys.argv[1] + "/dates-2019-2035.tsv.gz", cells)
main(sys.argv[1] + "/plain-2019-2035.tsv.gz", plain_cells)
main(sys.argv[1] + "/board-2019-2035.tsv.gz", board_cells, jdn(2019, 2, 7))
