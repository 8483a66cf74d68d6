-- A login that was bound to the wrong person is ended and the right one bound. Who did which is kept: one hand for both is told to administrators and auditors.
ALTER TABLE login ADD COLUMN bound_by text;
COMMENT ON COLUMN login.bound_by IS 'Person reference of the administrator who bound it after the registration; null where it came with the registration';
CREATE TABLE login_end (
    association text        NOT NULL,
    person      text        NOT NULL,
    provider    text        NOT NULL,
    subject     text        NOT NULL,
    ended_by    text        NOT NULL,
    ended_at    timestamptz NOT NULL,
    PRIMARY KEY (association, person, ended_at),
    FOREIGN KEY (association, person) REFERENCES person
);
COMMENT ON TABLE login_end IS 'Bindings that were ended, and by whom; ended_at is legal time';
