-- Applies edits and deletes set-wise where they are plain: one statement per table, over the columns the batch names.

-- Updates and deletes rows set-wise where the change is plain, and returns the changes that are not.
--
-- `changes` are edits and deletes, or inserts of records that exist (`as_insert`): those are plain where they meet nobody else's values, and idle
-- where they win over nothing and nothing is to be told; `done` are the plain and the idle ones of these. Only the columns these changes
-- name are written, and compared as far as their writers saw them. Rows are found by key one by one (lateral … limit 1) and written by
-- ON CONFLICT, so that no statistics, however stale after a first load, can make the planner walk whole tables.
create function sync.apply_edits(ctx sync.push_context, t sync.tables, changes jsonb[], final_docs uuid[], as_insert boolean, out rest jsonb[], out done jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  org uuid := ctx.org;
  named text[] := array(select distinct k from unnest(changes) e, jsonb_object_keys(e -> 'd') k
                        where k = any (t.columns) and k not in ('id', 'org_id'));
  -- A delete was made on the whole row, an edit on the values it changes.
  compared text[] := named || array(select distinct k from unnest(changes) e, jsonb_object_keys(e -> 'b') k
                                    where e ->> 'o' = 'D' and jsonb_typeof(e -> 'b') = 'object' and k = any (t.columns) and k <> all (named));
  x record;
  history sync.history_entry[];
begin
  if named = '{}' or not has_table_privilege('public.' || quote_ident(t.name), 'insert') then
    rest := changes;
    return;
  end if;
  -- `before` holds the compared columns of the row as it stands; the row itself travels as "was <column>".
  select string_agg(quote_ident(c.name), ', ') as cols,
         string_agg(format('t.%I as %I', c.name, 'was ' || c.name), ', ') as was,
         string_agg(case when c.named then format('case when s.d ? %1$L then (s.d ->> %1$L)::%2$s else s.%3$I end', c.name, c.type, 'was ' || c.name)
                         else format('s.%I', 'was ' || c.name) end, ', ') as becomes,
         string_agg(format('%1$I = excluded.%1$I', c.name), ', ') filter (where c.named) as sets,
         string_agg(format('%1$L, t.%1$I', c.name), ', ') filter (where c.name = any (compared)) as before,
         format('jsonb_build_object(%s)', string_agg(format('%1$L, c.d -> %1$L', c.name), ', ') filter (where c.named and c.name <> all (t.ignored_columns))) as given,
         string_agg(format('%1$L, case when s.d ? %1$L then s.h end', c.name), ', ') filter (where c.named) as stamps,
         string_agg(format('%1$L, case when s.d -> %1$L <> s.before -> %1$L then jsonb_build_array(s.before -> %1$L, s.d -> %1$L) end', c.name), ', ')
           filter (where c.named and c.name <> all (t.ignored_columns)) as diff
  into x
  from (select c.name, c.type, c.name = any (named) as named from unnest(t.columns, t.types) c (name, type)) c;

  execute format($sql$
    with c as materialized (
      select e, (e ->> 'id')::uuid as id, e ->> 'h' as h, e -> 'd' as d, coalesce(nullif(e -> 'b', 'null'), '{}') as b
      from unnest($1) e order by (e ->> 'id') collate "C"
    ), s as materialized (
      select c.*, t.*, i.hlc, i.fields, i.seq,
             coalesce(c.h collate "C" > i.max_hlc and t.live and t.before @> c.b and %4$s, false) as plain,
             coalesce($4 and c.h collate "C" <= i.hlc and (c.h < '0100000000000' or c.h = i.hlc or t.before @> %12$s), false) as idle
      from c
      left join lateral (
        select %2$s, %3$s as audience, jsonb_build_object(%6$s) as before, t.deleted_at is null %5$s as live
        from public.%1$I t where t.org_id = $2 and t.id = c.id limit 1) t on true
      left join sync.streams s on s.org_id = $2 and s.audience = t.audience
      left join lateral (
        select i.hlc, i.max_hlc, i.fields, i.seq from sync.changes i where i.stream_id = s.id and i.table_no = $3 and i.id = c.id limit 1) i on true
    ), written as (
      insert into public.%1$I as t (%7$s) select %8$s from s where s.plain
      on conflict (org_id, id) do update set %9$s
      returning t.id
    )
    select array_agg(row($3, $2, s.audience, s.id, 'U', s.hlc, s.h, coalesce(s.fields, '{}') || jsonb_strip_nulls(jsonb_build_object(%10$s)),
                         $6, s.seq)::sync.change_entry) filter (where s.plain),
           array_agg(row($3, $2, s.audience, s.id, s.h, case when $4 then 'M' else 'A' end,
                         jsonb_strip_nulls(jsonb_build_object(%11$s)))::sync.history_entry) filter (where s.plain),
           array_agg(s.e) filter (where not s.plain and not s.idle), array_agg(s.e) filter (where $4 and (s.plain or s.idle))
    from s
  $sql$, t.name, x.was, case t.scope when 'branch' then 't.branch_id' else '$2' end,
         case when t.scope = 'branch' and as_insert then $q$c.d -> 'branch_id' = t.before -> 'branch_id'$q$
              when t.scope = 'branch' then $q$not c.d ? 'branch_id'$q$ else 'true' end
         -- An existing record's insert meets nothing where it says what is there already, or where its own device alone wrote the row.
         || case when as_insert then format($q$ and (t.before @> %s or coalesce(i.fields, '{}') = '{}' and right(i.hlc, 12) = right(c.h, 12))$q$, x.given)
            else '' end,
         'and not t.' || quote_ident(t.document_key) || ' = any ($5)', x.before, x.cols, x.becomes, x.sets, x.stamps, x.diff, x.given)
  into entries, history, rest, done
  using changes, org, t.position, as_insert, final_docs, ctx.author;

  if history is not null then
    perform sync.record_history(history, ctx.device, ctx.author);
  end if;
end
$$;

revoke all on function sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean) from public;
grant execute on function sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean) to authenticated;
