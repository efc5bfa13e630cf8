update change_counter set last = last + 1
