-- Reads errors raised while a change is tried: whether one passes by itself, is the hub's own, or a record's; and which record and field.

-- Returns whether an error is transient: the whole push then fails and is repeated, and nothing is held.
create function sync.is_transient(code text) returns boolean
language sql immutable set search_path = '' as $$
  select code in ('40001', '40P01', '55P03', '57014') or left(code, 2) in ('08', '53', '57', '58')
$$;

-- Returns whether an error is the hub's own: a table, column, function or type that is not as the hub was set up, or a missing grant
-- where a policy would allow the change.
create function sync.is_setup_error(code text, error_text text, changes jsonb[]) returns boolean
language sql stable set search_path = '' as $$
  select left(code, 2) in ('XX', '3F', '0A') or left(code, 2) = '42' and code <> '42501'
    or code = '42501' and (error_text like 'permission denied for schema %' or error_text like 'permission denied for function %' or exists (
         select 1 from (select distinct to_regclass('public.' || quote_ident(e ->> 't')) as tab, e ->> 'o' = 'I' as inserts from unnest(changes) e) x
         join pg_catalog.pg_policy p on p.polrelid = x.tab and p.polcmd = any (case when x.inserts then '{a,*}' else '{w,*}' end::"char"[])
         where not has_table_privilege(x.tab, case when x.inserts then 'insert' else 'update' end)))
$$;

-- Fails the push with setup, naming what is missing.
create function sync.raise_setup_error(code text, error_text text, error_table text, error_column text) returns void
language sql set search_path = '' as $$
  select sync.raise_error('PT409', 'setup', jsonb_strip_nulls(jsonb_build_object('code', code, 'message', error_text,
      'table', coalesce(nullif(error_table, ''), substring(error_text from '(?:relation|table) "?(?:public\.)?(\w+)')),
      'column', coalesce(nullif(error_column, ''), substring(error_text from 'column "?(?:\w+\.)?(\w+)')))),
    format('The hub''s database is not as Branchline set it up (%s). Nothing is lost and nothing is held: your work is safe on this computer, '
           'and goes by itself as soon as whoever looks after the hub has put this right.', error_text))
$$;

-- Finds the parent that a foreign key missed: {table, record, field, parent:{table,id}} among the changes of one unit.
create function sync.missing_parent(ctx sync.push_context, changes jsonb[], child text, constraint_name text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  field text; parent text; e jsonb; wanted uuid;
begin
  perform sync.require_entry(ctx);
  select a.attname, p.relname into field, parent
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class p on p.oid = k.confrelid
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
  where k.conname = missing_parent.constraint_name and k.contype = 'f' and k.conrelid = ('public.' || quote_ident(child))::regclass;
  foreach e in array changes loop
    continue when e ->> 't' is distinct from child;
    wanted := e -> 'd' ->> field;
    if wanted is not null and not sync.row_exists(parent, ctx.org, wanted) then
      return jsonb_build_object('table', child, 'record', e -> 'id', 'field', field,
                                'parent', jsonb_build_object('table', parent, 'id', wanted));
    end if;
  end loop;
  return jsonb_build_object('table', child, 'field', field);
end
$$;

-- Returns the column of a constraint, when it is a single one.
create function sync.constraint_field(table_name text, constraint_name text) returns text
language sql stable security definer set search_path = '' as $$
  select min(a.attname) from pg_catalog.pg_constraint k
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'org_id'
  where k.conname = constraint_field.constraint_name and k.conrelid = to_regclass('public.' || quote_ident(table_name))
  having count(*) = 1
$$;

revoke all on function sync.is_transient(text), sync.is_setup_error(text, text, jsonb[]),
  sync.raise_setup_error(text, text, text, text), sync.missing_parent(sync.push_context, jsonb[], text, text),
  sync.constraint_field(text, text) from public;
grant execute on function sync.is_transient(text), sync.is_setup_error(text, text, jsonb[]),
  sync.raise_setup_error(text, text, text, text), sync.missing_parent(sync.push_context, jsonb[], text, text),
  sync.constraint_field(text, text) to authenticated;
