-- A person may tell the role of somebody whom the article does not introduce, or introduces otherwise. It is told of a
-- name in the version, wherever that stands there, so it has no place in the text.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check
  check (kind in ('BODY', 'SPEAKER', 'UNNAMED', 'NOBODY', 'ROLE'));
alter table decision alter span drop not null;
alter table decision add name text check (length(name) > 0);
alter table decision add title text check (length(title) between 1 and 80);
alter table decision add constraint decision_role_check check (
  (kind = 'ROLE') = (span is null) and (kind = 'ROLE') = (name is not null) and (kind = 'ROLE') = (title is not null));
create unique index on decision (version_id, name) where kind = 'ROLE';
