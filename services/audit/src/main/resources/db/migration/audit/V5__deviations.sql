-- What an auditor looks at first: the entries that the class Deviations calls a deviation, under the number of its rules. Derived and nothing else: with another
-- number all of it is read from the log again, beside what stands here, and nothing is ever changed.
CREATE TABLE log_deviation (
    rules       integer NOT NULL CHECK (rules > 0),
    association text    NOT NULL,
    position    bigint  NOT NULL,
    assembly    text    NOT NULL,
    kind        text    NOT NULL,
    PRIMARY KEY (rules, association, position)
);
COMMENT ON TABLE log_deviation IS 'One row per entry of the log that is a deviation, with the assembly it is about; read from the entry, never stated by anybody';
CREATE INDEX log_deviation_assembly ON log_deviation (rules, association, assembly, kind, position);

CREATE TABLE log_deviation_rules (
    rules       integer     PRIMARY KEY,
    complete_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE log_deviation_rules IS 'Rules under which all entries have been read that stood on the log when they came';

REVOKE ALL ON log_deviation, log_deviation_rules FROM audit_app;
GRANT SELECT, INSERT ON log_deviation, log_deviation_rules TO audit_app;

CREATE VIEW read_log_deviation AS SELECT rules, association, position, assembly, kind FROM log_deviation;
GRANT SELECT ON read_log_deviation TO audit_read;
