-- The steps of orders/states.ts, and no other, whoever writes to the table.
CREATE FUNCTION "refuse_step"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.status IS DISTINCT FROM NEW.status AND (OLD.status, NEW.status) NOT IN (
		('created', 'awaiting_payment'), ('created', 'paid'), ('created', 'closed'),
		('awaiting_payment', 'paid'), ('awaiting_payment', 'closed'),
		('closed', 'paid'),
		('paid', 'partially_refunded'), ('paid', 'refunded'),
		('partially_refunded', 'refunded')
	) THEN
		RAISE EXCEPTION 'an order does not go from % to %', OLD.status, NEW.status;
	END IF;
	IF NEW.total <> OLD.total OR NEW.currency <> OLD.currency OR NEW.user_id <> OLD.user_id OR NEW.refunded < OLD.refunded THEN
		RAISE EXCEPTION 'the terms of an order are kept';
	END IF;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "orders_steps" BEFORE UPDATE ON "orders"
	FOR EACH ROW EXECUTE FUNCTION "refuse_step"();
--> statement-breakpoint
-- What is open is asked about again, at once.
UPDATE "orders" SET "ask_at" = "created_at" WHERE "status" = 'awaiting_payment';
