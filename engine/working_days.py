"""Working days: a term counted in days on which people work, where the days off are told from outside."""

import datetime
from collections.abc import Callable


def after_working_days(start: datetime.date, days: int, is_free: Callable[[datetime.date], bool]) -> datetime.date:
    """The last of so many working days after the start, which is itself not counted."""
    day = start
    while days:
        day += datetime.timedelta(days=1)
        if not is_free(day):
            days -= 1
    return day
