update change_counter set last = last + 1 returning last
