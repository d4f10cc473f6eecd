"""The people of the office: roles, keys, teams, who comes and who leaves."""
