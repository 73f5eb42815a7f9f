const { customFunctions } = window.parent.addin;
Object.assign(window, { CustomFunctions: customFunctions });
