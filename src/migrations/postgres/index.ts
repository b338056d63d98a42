import * as migration_20261125_162429_initial from './20261125_162429_initial';

export const migrations = [
  {
    up: migration_20261125_162429_initial.up,
    down: migration_20261125_162429_initial.down,
    name: '20261125_162429_initial'
  },
];
