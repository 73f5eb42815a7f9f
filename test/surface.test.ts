import { resolve } from "node:path";
import { readFunctions, syntax } from "../.tools/reference.cjs";

// The public contract: names, order and optionality of arguments are in users' files from the first release on.
// Only optional arguments may be appended; a line that changes otherwise breaks workbooks.
const surface = `
HEDGE.BACKTEST(dates, futures_prices, portfolio_values, contract, contracts_held, [initial_margin], [maintenance_margin], [fee_per_side], [slippage_points], [fx_rate], [desk_table])
HEDGE.BASIS(futures_price, spot)
HEDGE.BASKET(portfolio_returns, futures_returns, portfolio_value, contract_codes, futures_prices, [max_lots], [margin_budget], [fx_rates], [desk_table])
HEDGE.BETA(portfolio_returns, market_returns, [method], [parameter])
HEDGE.BETASTATS(portfolio_returns, market_returns, [confidence], [periods_per_year])
HEDGE.CALLODDS(contracts, contract, price, volatility, days, [margin_balance], [initial_margin], [maintenance_margin], [drift], [desk_table])
HEDGE.CALLPRICE(contracts, contract, entry_price, [margin_balance], [initial_margin], [maintenance_margin], [desk_table])
HEDGE.CATALOG([search], [desk_table])
HEDGE.COMPARE(portfolio_value, beta, contracts, contract, futures_price, spot, volatility, rate, dividend_yield, years, moves, [put_strike], [call_strike], [fx_rate], [desk_table])
HEDGE.CONTRACTS(portfolio_value, beta, contract, futures_price, [target_beta], [hedge_fraction], [rounding], [fx_rate], [futures_beta], [desk_table])
HEDGE.COST(contracts, contract, futures_price, years, rate, dividend_yield, [collateral_spread], [fee_per_side], [slippage_points], [rolls_per_year], [initial_margin], [desk_table])
HEDGE.COVERAGE(portfolio_value, beta, contracts, contract, futures_price, [fx_rate], [futures_beta], [desk_table])
HEDGE.CPPI(portfolio_value, floor, cushion_multiple, beta, contract, futures_price, [rounding], [fx_rate], [desk_table])
HEDGE.CROSSHEDGE(hedge_ratio, position, contract_size, [rounding])
HEDGE.EFFECTIVENESS(unhedged_returns, hedged_returns)
HEDGE.EXPECTEDVALUE(probabilities, moves, contracts, contract, futures_price, [cost], [fx_rate], [desk_table])
HEDGE.EXPIRY(contract, [year], [month])
HEDGE.EXPLAIN(portfolio_value, beta, contract, futures_price, [target_beta], [hedge_fraction], [rounding], [fx_rate], [futures_beta], [desk_table])
HEDGE.FAIRVALUE(spot, rate, dividend_yield, years)
HEDGE.FRONT(contract, date, [position], [days_before])
HEDGE.HEDGETEST(item_changes, instrument_changes, [low], [high], [small_change])
HEDGE.IMPLIEDRATE(futures_price, spot, dividend_yield, years)
HEDGE.LEDGER(prices, contracts, contract, [initial_margin], [maintenance_margin], [margin_balance], [desk_table])
HEDGE.LEVERAGE(contract, price, [initial_margin], [desk_table])
HEDGE.LIMITS(portfolio_value, beta, contracts, contract, futures_price, [net_worth], [annual_cost], [tracking_error], [daily_loss], [daily_loss_limit], [initial_margin], [fx_rate], [desk_table])
HEDGE.MARGIN(contracts, contract, [type], [buffer], [margin_per_contract], [desk_table])
HEDGE.MARGINCALL(contracts, contract, entry_price, current_price, [margin_balance], [initial_margin], [maintenance_margin], [desk_table])
HEDGE.MINVARRATIO(position_changes, futures_changes)
HEDGE.MIX(portfolio_value, beta, large_contract, small_contract, futures_price, [target_beta], [hedge_fraction], [fx_rate], [desk_table])
HEDGE.NOTIONAL(contract, price, [contracts], [fx_rate], [desk_table])
HEDGE.OPTION(type, spot, strike, volatility, rate, dividend_yield, years)
HEDGE.PNL(contracts, contract, entry_price, exit_price, [fx_rate], [desk_table])
HEDGE.PORTFOLIOBETA(values, betas)
HEDGE.RANK(portfolio_returns, futures_returns, portfolio_value, contract_codes, futures_prices, [hedge_fraction], [periods_per_year], [fx_rates], [desk_table])
HEDGE.REBALANCE(current_contracts, portfolio_value, beta, contract, futures_price, [last_value], [last_beta], [days_since_review], [value_trigger], [beta_trigger], [days_trigger], [target_beta], [hedge_fraction], [rounding], [fx_rate], [desk_table])
HEDGE.RESIDUALBETA(portfolio_value, beta, contracts, contract, futures_price, [fx_rate], [futures_beta], [desk_table])
HEDGE.RETURNS(prices, [type])
HEDGE.ROLLCOST(contracts, contract, near_price, far_price, [fee_per_contract], [desk_table])
HEDGE.ROLLDATE(contract, [year], [month], [days_before])
HEDGE.ROLLINGBETA(portfolio_returns, market_returns, window, [method], [parameter])
HEDGE.ROLLS(contract, from, to, [days_before])
HEDGE.SCENARIOS(portfolio_value, beta, contracts, contract, futures_price, moves, [cost], [fx_rate], [desk_table])
HEDGE.SEASONAL(date, [calendar])
HEDGE.SENSITIVITIES(portfolio_value, beta, contracts, contract, futures_price, [rate], [dividend_yield], [years], [fx_rate], [desk_table])
HEDGE.SPEC(contract, field, [desk_table])
HEDGE.SUMMARY(unhedged_values, hedged_values, [periods_per_year])
HEDGE.TAIL(contracts, rate, years, [rounding])
HEDGE.TRACKINGERROR(portfolio_returns, hedge_returns, [periods_per_year])
HEDGE.VERSION()
HEDGE.VIEW(view)
HEDGE.VIXBAND(vix)
HEDGE.VIXRATIO(vix, [zero_at])
`;

test("the functions are those that users' files hold", () => {
  const found = readFunctions(resolve(__dirname, "../src/functions")).flatMap(({ functions }) =>
    functions.map(syntax),
  );
  expect([...found].sort()).toEqual(surface.trim().split("\n").sort());
});
