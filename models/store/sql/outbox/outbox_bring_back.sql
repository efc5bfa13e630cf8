-- What has a result was refused; acknowledged it stands for resolved.
update op set state = 2 where op_id = ? and state in (1, 2) and result is not null returning seq
