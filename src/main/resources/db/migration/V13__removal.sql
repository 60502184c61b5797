-- A class or an assignment that is deleted takes its runs, their answers and marks with it. Cards stay.
alter table attempt drop constraint attempt_assignment_id_fkey;
alter table attempt add foreign key (assignment_id) references assignment on delete cascade;
alter table answer drop constraint answer_attempt_id_fkey;
alter table answer add foreign key (attempt_id) references attempt on delete cascade;
