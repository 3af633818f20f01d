ALTER TABLE "orders" DROP CONSTRAINT "orders_trade_no";--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_trade_no" UNIQUE("provider","trade_no");