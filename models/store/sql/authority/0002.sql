-- The bytes of attached files come in parts of at most 1 MiB: `start` is the place of a part's first byte.
create table blob_part (sha256 blob not null, start integer not null, content blob not null, primary key (sha256, start));
insert into blob_part (sha256, start, content) select sha256, 0, content from blob_content;
drop table blob_content;
create index blob_sha256 on blob (sha256) where deleted = 0;
