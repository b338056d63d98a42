import * as migration_20261125_193701_initial from './20261125_193701_initial';
import * as migration_20261129_194857_workbench from './20261129_194857_workbench';
import * as migration_20261130_035844_foreign_keys from './20261130_035844_foreign_keys';
import * as migration_20261130_040805_webhook_model from './20261130_040805_webhook_model';
import * as migration_20261130_045722_import_outcomes from './20261130_045722_import_outcomes';

export const migrations = [
  {
    up: migration_20261125_193701_initial.up,
    down: migration_20261125_193701_initial.down,
    name: '20261125_193701_initial',
  },
  {
    up: migration_20261129_194857_workbench.up,
    down: migration_20261129_194857_workbench.down,
    name: '20261129_194857_workbench',
  },
  {
    up: migration_20261130_035844_foreign_keys.up,
    down: migration_20261130_035844_foreign_keys.down,
    name: '20261130_035844_foreign_keys',
  },
  {
    up: migration_20261130_040805_webhook_model.up,
    down: migration_20261130_040805_webhook_model.down,
    name: '20261130_040805_webhook_model',
  },
  {
    up: migration_20261130_045722_import_outcomes.up,
    down: migration_20261130_045722_import_outcomes.down,
    name: '20261130_045722_import_outcomes'
  },
];
