-- What a form made when its button was pressed first; a second press leads to the same page.
create table press (
  form_key bytea primary key,
  pressed_at timestamptz not null,
  -- null where nothing was made, as when something was missing in the form
  address text
);
create index on press (pressed_at);
