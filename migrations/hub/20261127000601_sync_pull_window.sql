-- Selective sync: a device may leave whole tables out (`tables` of sync_pull), and settled documents before a day (`first_day`).
--
-- Documents and payments go in groups, by `settlement` in sync.tables: a bill, its lines, what was paid for it, and whatever else those
-- payments settled. A group stays away only when all of it is before the day and settled, so that no paid amount, no balance and no debt is
-- ever wrong on a device for what it does not hold. What has no settlement has no such day: stock on hand is the sum of all movements.

-- Returns the tables whose rows go in groups: those that are settled, their parts, and what ties them.
create function sync.window_tables() returns setof sync.tables
language sql stable set search_path = '' as $$
  select t.* from sync.tables t
  where t.settlement is not null
     or exists (select 1 from sync.tables h where h.name = t.document_of and h.settlement ? 'due')
$$;

-- Returns, as SQL, whether a row `v` of a settled table is before $5, no draft, and owes nothing: what is due is at most what ties sum up to.
-- A document whose status has no further step (a cancelled one) owes nothing.
create function sync.settled_condition(t sync.tables) returns text
language sql stable set search_path = '' as $$
  with paid as (
    select string_agg(format('coalesce((select sum(a.%I) from public.%I a where a.org_id = v.org_id and a.%I = v.id), 0)',
                             k.settlement ->> 'amount', k.name, link ->> 0), ' + ') as total
    from sync.tables k cross join lateral jsonb_array_elements(k.settlement -> 'settles') link
    where k.settlement ? 'settles' and link ->> 1 = t.name
  )
  select format('v.%I < $5', t.settlement ->> 'day')
    || case when t.status_column is null then format(' and v.%I <= %s', t.settlement ->> 'due', coalesce(p.total, '0'))
       else format(' and (v.%1$I <> %2$L or v.deleted_at is not null) and (v.%1$I <> all (%3$L) or v.deleted_at is not null or v.%4$I <= %5$s)',
         t.status_column, t.draft_status, array(select jsonb_object_keys(t.status_steps)), t.settlement ->> 'due', coalesce(p.total, '0')) end
  from paid p
$$;

-- Returns the statement of sync.outside_window, made from the registry. $1 the stream, $2 the organisation, $3 and $4 the stretch, $5 the day.
-- A node is a settled row, by its table's number and id; the walk follows ties from every record of the stretch.
create function sync.window_query() returns text
language sql stable set search_path = '' as $$
  with k as (select * from sync.window_tables()),
  node as (select * from k where k.settlement ? 'due'),
  part as (select k.*, n.position as head from k join node n on n.name = k.document_of and k.name <> n.name),
  tie as (select k.*, x.n, x.link ->> 0 as key, n.position as target
          from k cross join lateral jsonb_array_elements(k.settlement -> 'settles') with ordinality x (link, n)
          join node n on n.name = x.link ->> 1 where k.settlement ? 'settles'),
  seeds as (
    select format('select c.id, %1$s::smallint as tab, c.id as node from sync.changes c
      where c.stream_id = $1 and c.seq > $3 and c.seq <= $4 and c.op = ''U'' and c.table_no = %1$s', position) as q from node
    union all
    select format('select c.id, %2$s::smallint, r.%3$I from sync.changes c join public.%1$I r on r.org_id = $2 and r.id = c.id
      where c.stream_id = $1 and c.seq > $3 and c.seq <= $4 and c.op = ''U'' and c.table_no = %4$s', name, head, document_key, position) from part
    union all
    select format('select c.id, %2$s::smallint, r.%3$I from sync.changes c join public.%1$I r on r.org_id = $2 and r.id = c.id
      where c.stream_id = $1 and c.seq > $3 and c.seq <= $4 and c.op = ''U'' and c.table_no = %4$s', name, target, key, position) from tie where n = 1
  ),
  steps as (
    select format('select %1$s::smallint as tab, a.%2$I as node from public.%3$I a where w.tab = %4$s and a.org_id = $2 and a.%5$I = w.node',
                  b.target, b.key, a.name, a.target, a.key) as q
    from tie a join tie b on b.name = a.name and b.n <> a.n
  ),
  ages as (
    select format('select (%s) as old from public.%I v where w.tab = %s and v.org_id = $2 and v.id = w.node',
                  sync.settled_condition(t), t.name, t.position) as q
    from node n join sync.tables t on t.name = n.name
  ),
  kin as (
    select 'select g.node as id from again g' as q
    union all
    select format('select r.id from again g join public.%1$I r on g.tab = %2$s and r.org_id = $2 and r.%3$I = g.node', name, head, document_key) from part
    union all
    select format('select r.id from again g join public.%1$I r on g.tab = %2$s and r.org_id = $2 and r.%3$I = g.node', name, target, key) from tie where n = 1
  )
  select format($q$
    with recursive page as materialized (%1$s), walk as (
      select distinct p.node as root, p.tab as root_tab, p.tab, p.node from page p
      union
      select w.root, w.root_tab, n.tab, n.node from walk w cross join lateral (%2$s) n
    ), member as materialized (
      select w.root, w.root_tab, w.tab, w.node, c.seq, coalesce(o.old, true) as old
      from walk w
      left join sync.changes c on c.stream_id = $1 and c.id = w.node and c.table_no = w.tab
      left join lateral (%3$s) o on true
    ), grouped as (
      select m.root, m.root_tab, bool_and(m.old) as old, bool_and(m.old) filter (where m.seq <= $3) as was_old
      from member m group by m.root, m.root_tab
    ), again as (
      select distinct m.tab, m.node from grouped j join member m on m.root = j.root and m.root_tab = j.root_tab where not j.old and j.was_old
    )
    select array(select p.id from page p join grouped j on j.root = p.node and j.root_tab = p.tab where j.old), array(%4$s)
  $q$, (select string_agg(q, ' union all ') from seeds), (select string_agg(q, ' union all ') from steps),
       (select string_agg(q, ' union all ') from ages), (select string_agg(q, ' union ') from kin))
$$;

-- Of the changes of one stream after `after` up to `upto`: which records stay away, and which older ones come again because a group
-- that stayed away has something new.
create function sync.outside_window(s integer, org uuid, after bigint, upto bigint, first_day date, out skip uuid[], out bring uuid[])
language plpgsql stable set search_path = '' as $$
begin
  execute sync.window_query() into skip, bring using s, org, after, upto, first_day;
end
$$;

revoke all on function sync.window_tables(), sync.settled_condition(sync.tables), sync.window_query(),
  sync.outside_window(integer, uuid, bigint, bigint, date) from public;
grant execute on function sync.window_tables(), sync.settled_condition(sync.tables), sync.window_query(),
  sync.outside_window(integer, uuid, bigint, bigint, date) to authenticated;
