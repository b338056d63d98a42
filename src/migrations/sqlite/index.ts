import * as migration_20261125_193701_initial from './20261125_193701_initial';
import * as migration_20261129_194857_workbench from './20261129_194857_workbench';

export const migrations = [
  {
    up: migration_20261125_193701_initial.up,
    down: migration_20261125_193701_initial.down,
    name: '20261125_193701_initial',
  },
  {
    up: migration_20261129_194857_workbench.up,
    down: migration_20261129_194857_workbench.down,
    name: '20261129_194857_workbench'
  },
];
