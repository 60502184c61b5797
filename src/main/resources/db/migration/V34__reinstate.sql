-- That a retired question is used again is a decision like the others, which may come long after the retirement.
alter table review drop constraint review_verb_check;
alter table review add constraint review_verb_check
  check (verb in ('APPROVE', 'REJECT', 'EDIT', 'RETIRE', 'RENEW', 'REPLACE', 'KEEP', 'REINSTATE'));
