-- Each answer of a run has its own time; the one that the run was to have was never written.
alter table attempt drop column answered_at;
