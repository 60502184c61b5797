-- Two people may have one name, and one person two: a teacher's word decides, and can be taken back.
alter table speaker drop constraint speaker_library_id_name_kind_key;
create index on speaker (library_id, name);
-- whom a teacher put this one under
alter table speaker add merged_into_id bigint references speaker on delete set null deferrable initially deferred;
alter table speaker add merged_by_id bigint references users on delete set null;
alter table speaker add merged_at timestamptz;
-- at the end of that line; null for itself
alter table speaker add one_id bigint references speaker on delete set null deferrable initially deferred;
create index on speaker (merged_into_id);
create index on speaker (one_id);
