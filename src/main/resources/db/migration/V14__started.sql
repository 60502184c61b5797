-- When somebody first began, after which the rules stay: written by the attempt feature.
alter table assignment add started_at timestamptz;
update assignment set started_at =
  (select min(attempt.started_at) from attempt where attempt.assignment_id = assignment.id);
