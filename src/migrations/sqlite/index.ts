import * as migration_20261125_165453_initial from './20261125_165453_initial';

export const migrations = [
  {
    up: migration_20261125_165453_initial.up,
    down: migration_20261125_165453_initial.down,
    name: '20261125_165453_initial'
  },
];
