import type { Members } from "./clientObject";
import { CollectionProxy } from "./collectionProxy";
import { ItemProxy } from "./itemProxy";

/** Excel.SettingCollection. */
export class SettingsProxy
  extends CollectionProxy<SettingProxy>
  implements Members<Excel.SettingCollection, "add" | "getItemOrNullObject">
{
  getItemOrNullObject = (key: string) =>
    new SettingProxy(this.context, () => (this.context.host.settings.has(key) ? key : undefined));

  add(key: string, value: string): SettingProxy {
    this.context.look(() => void this.context.host.settings.set(key, value));
    return new SettingProxy(this.context, () => key);
  }

  protected override all(): SettingProxy[] {
    return [...this.context.host.settings.keys()].map((key) => new SettingProxy(this.context, () => key));
  }
}

/** Excel.Setting; what it stands for is its key. */
class SettingProxy
  extends ItemProxy<string>
  implements Members<Excel.Setting, "delete" | "isNullObject" | "key" | "value">
{
  get key() {
    return this.loadedValue<string>("key");
  }
  get value() {
    return this.loadedValue<string>("value");
  }

  delete = () => this.context.look(() => void this.context.host.settings.delete(this.item));

  protected override fetchFrom(key: string, property: string): unknown {
    if (property === "key") return key;
    return property === "value" ? this.context.host.settings.get(key) : this.unknown(property);
  }
}
