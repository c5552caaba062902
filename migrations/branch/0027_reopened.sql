-- A conflict that was settled can be opened again: a decision (choice reopened) that takes back all decisions its author knew of, and
-- travels as they did. agreed: NULL while the last word is that it is open. Several who open it at once say the same.
DROP VIEW settled;
CREATE VIEW settled AS
SELECT kind, subject, CASE
    WHEN max(seen) FILTER (WHERE choice = 'reopened') = max(seen)
     AND max(seen) + (SELECT count(*) FROM decisions AS r WHERE r.subject = d.subject AND r.kind = d.kind AND r.choice = 'reopened'
                      AND r.seen = max(d.seen)) >= count(*) THEN NULL
    WHEN max(seen) + 1 >= count(*) THEN 1
    ELSE count(DISTINCT choice || ' ' || coalesce(value, '')) = 1 END AS agreed
FROM decisions AS d GROUP BY subject, kind;
