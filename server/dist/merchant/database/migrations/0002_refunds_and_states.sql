CREATE TABLE "refunds" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"key" text NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"wallet_code" text,
	"created_at" bigint NOT NULL,
	"ask_at" bigint,
	"asked" integer DEFAULT 0 NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "refunds_key" UNIQUE("order_id","key"),
	CONSTRAINT "refunds_amount_positive" CHECK ("refunds"."amount" > 0),
	CONSTRAINT "refunds_status_known" CHECK ("refunds"."status" in ('requested', 'succeeded', 'failed')),
	CONSTRAINT "refunds_end_has_time" CHECK (("refunds"."status" = 'requested') = ("refunds"."ended_at" is null))
);
--> statement-breakpoint
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_known";--> statement-breakpoint
ALTER TABLE "orders" DROP CONSTRAINT "orders_paid_has_time";--> statement-breakpoint
DROP INDEX "orders_to_settle";--> statement-breakpoint
-- Every order so far was made at Alipay; new ones say where.
ALTER TABLE "orders" ADD COLUMN "provider" text DEFAULT 'alipay' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ALTER COLUMN "provider" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "refunded" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "refund_reserved" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "ask_at" bigint;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "asked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "refunds_to_ask" ON "refunds" USING btree ("ask_at") WHERE "refunds"."ask_at" is not null;--> statement-breakpoint
CREATE INDEX "orders_by_day" ON "orders" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "orders_to_ask" ON "orders" USING btree ("ask_at") WHERE "orders"."ask_at" is not null;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_refunded_within" CHECK ("orders"."refunded" >= 0 and "orders"."refunded" <= "orders"."refund_reserved" and "orders"."refund_reserved" <= "orders"."total");--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_refunded_status" CHECK (case "orders"."status" when 'refunded' then "orders"."refunded" = "orders"."total" when 'partially_refunded' then "orders"."refunded" > 0 and "orders"."refunded" < "orders"."total" else "orders"."refunded" = 0 end);--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_known" CHECK ("orders"."status" in ('created', 'awaiting_payment', 'paid', 'closed', 'partially_refunded', 'refunded'));--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_paid_has_time" CHECK (("orders"."status" in ('paid', 'partially_refunded', 'refunded')) = ("orders"."paid_at" is not null));