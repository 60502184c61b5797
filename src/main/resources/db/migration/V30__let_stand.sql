-- That somebody let a question stand whose evidence was found changed is a decision like the others: who made it and
-- when is kept, and the mark that it took away comes back when it is undone.
alter table review drop constraint review_verb_check;
alter table review add constraint review_verb_check
  check (verb in ('APPROVE', 'REJECT', 'EDIT', 'RETIRE', 'RENEW', 'REPLACE', 'KEEP'));
alter table review add evidence_changed_before timestamptz;
