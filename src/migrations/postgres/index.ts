import * as migration_20261125_193709_initial from './20261125_193709_initial';
import * as migration_20261129_194907_workbench from './20261129_194907_workbench';
import * as migration_20261130_035850_foreign_keys from './20261130_035850_foreign_keys';
import * as migration_20261130_040820_webhook_model from './20261130_040820_webhook_model';
import * as migration_20261130_045727_import_outcomes from './20261130_045727_import_outcomes';

export const migrations = [
  {
    up: migration_20261125_193709_initial.up,
    down: migration_20261125_193709_initial.down,
    name: '20261125_193709_initial',
  },
  {
    up: migration_20261129_194907_workbench.up,
    down: migration_20261129_194907_workbench.down,
    name: '20261129_194907_workbench',
  },
  {
    up: migration_20261130_035850_foreign_keys.up,
    down: migration_20261130_035850_foreign_keys.down,
    name: '20261130_035850_foreign_keys',
  },
  {
    up: migration_20261130_040820_webhook_model.up,
    down: migration_20261130_040820_webhook_model.down,
    name: '20261130_040820_webhook_model',
  },
  {
    up: migration_20261130_045727_import_outcomes.up,
    down: migration_20261130_045727_import_outcomes.down,
    name: '20261130_045727_import_outcomes'
  },
];
